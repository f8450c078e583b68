import type { ReactNode } from "react";
import { listInWords } from "../../words/en/counts.ts";
import { measure } from "../../words/en/measure.ts";
import { classNames } from "../base/class-names.ts";

export interface LensProps {
  /** How many measures look at what a service makes. */
  readonly make: number;
  /** How many look at what people and professionals make together. */
  readonly together: number;
  /** What no measure looks at yet, in words. */
  readonly nothingLooksAt: readonly string[];
}

/** Which measures look at what. A half-and-half block means made together. */
export function Lens({ make, together, nothingLooksAt }: LensProps): ReactNode {
  return (
    <div className="lens">
      <LensSide title={measure.whatWeMake} says={measure.lensMake({ count: make })} count={make} kind="make" />
      <LensSide
        title={measure.whatWeMakeTogether}
        says={measure.lensTogether({ count: together })}
        count={together}
        kind="together"
      />
      {nothingLooksAt.length > 0 && (
        <p className="lens-nothing">{measure.lensNothing({ names: listInWords(nothingLooksAt) })}</p>
      )}
    </div>
  );
}

interface LensSideProps {
  readonly title: string;
  readonly says: string;
  readonly count: number;
  readonly kind: "make" | "together";
}

/** More than these don't fit beside each other; they become small, and stand in rows. */
const besideEachOther = 12;

function LensSide({ title, says, count, kind }: LensSideProps): ReactNode {
  return (
    <div>
      <h3>{title}</h3>
      <p className="small quiet">{says}</p>
      <div
        className={classNames("lens-blocks", `lens-${kind}`, count > besideEachOther && "lens-many")}
        aria-hidden="true"
      >
        {Array.from({ length: count }, (_, place) => place).map((place) => (
          <span key={place} />
        ))}
      </div>
    </div>
  );
}
