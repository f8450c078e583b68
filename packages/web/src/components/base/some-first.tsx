import { type ReactNode, useState } from "react";
import { common } from "../../words/en/common.ts";
import { Button } from "./button.tsx";

interface SomeFirst<One> {
  readonly shown: readonly One[];
  /** Stands after the list: how many are shown, and one press for as many again. Nothing while all are. */
  readonly more: ReactNode;
}

/** A long list a page at a time: what comes next adds to what is there. */
export function useSomeFirst<One>(all: readonly One[], page: number): SomeFirst<One> {
  const [count, setCount] = useState(page);
  const shown = all.slice(0, count);
  const more = all.length > shown.length && (
    <div className="row some-first no-print">
      <Button kind="second" onPress={() => setCount(count + page)}>
        {common.showMore}
      </Button>
      <p className="small quiet" role="status">
        {common.shown({ count: shown.length, of: all.length })}
      </p>
    </div>
  );
  return { shown, more };
}
