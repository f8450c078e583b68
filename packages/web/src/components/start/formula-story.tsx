import type { ReactNode } from "react";
import type { IconName } from "../../icons/drawings.tsx";
import { Icon } from "../../icons/icon.tsx";
import { formula } from "../../words/en/formula.ts";
import { Mark, type Meaning } from "../base/mark.tsx";

/** The formula in plain words, for someone who has never seen it. */
export function FormulaStory(): ReactNode {
  return (
    <div className="story" role="group" aria-label={formula.map}>
      <div className="story-brace">
        <StoryTile meaning="person" icon="aim" title={formula.startAim} about={formula.startAimAbout} />
        <StoryVerb icon="plus" words={formula.startMatch} />
        <StoryTile meaning="prof" icon="science" title={formula.science} about={formula.startScienceAbout} />
      </div>
      <StoryVerb icon="cross" words={formula.startFit} />
      <StoryTile meaning="place" icon="place" title={formula.startContext} about={formula.startContextAbout} />
      <StoryVerb icon="arrow" words={formula.startTest} />
      <StoryTile
        meaning="better"
        icon="better"
        title={formula.startImprovement}
        about={formula.startImprovementAbout}
      />
    </div>
  );
}

interface StoryTileProps {
  readonly meaning: Meaning;
  readonly icon: IconName;
  readonly title: string;
  readonly about: string;
}

function StoryTile({ meaning, icon, title, about }: StoryTileProps): ReactNode {
  return (
    <div className="story-tile">
      <Mark meaning={meaning} icon={icon} />
      <p>
        <b>{title}</b>
        <span>{about}</span>
      </p>
    </div>
  );
}

function StoryVerb({ icon, words }: { readonly icon: IconName; readonly words: string }): ReactNode {
  return (
    <p className="story-verb">
      <span>
        <Icon name={icon} flips={icon === "arrow"} />
      </span>
      {words}
    </p>
  );
}
