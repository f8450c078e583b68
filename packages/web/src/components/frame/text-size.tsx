import type { ReactNode } from "react";
import { frame } from "../../words/en/frame.ts";
import { ChoiceGroup } from "../base/choice.tsx";
import { Dialog } from "../base/dialog.tsx";
import { Switch } from "../base/switch.tsx";

export const textSizes = ["usual", "large", "larger", "largest"] as const;
export const themes = ["device", "light", "dark"] as const;

/** How this reader reads, on this device. */
export interface Reading {
  readonly text: (typeof textSizes)[number];
  readonly letters: "usual" | "easy";
  readonly theme: (typeof themes)[number];
}

export interface TextSizeProps {
  readonly open: boolean;
  readonly reading: Reading;
  readonly onChange: (reading: Reading) => void;
  readonly onClose: () => void;
}

const sizeWords = {
  usual: frame.textUsual,
  large: frame.textLarge,
  larger: frame.textLarger,
  largest: frame.textLargest,
} as const;
const themeWords = { device: frame.themeDevice, light: frame.themeLight, dark: frame.themeDark } as const;

/** Text size, easy letters, light or dark. What is chosen shows at once, behind the dialog too. */
export function TextSize({ open, reading, onChange, onClose }: TextSizeProps): ReactNode {
  return (
    <Dialog title={frame.reading} open={open} onClose={onClose}>
      <ChoiceGroup
        legend={frame.textSize}
        name="text"
        value={reading.text}
        options={textSizes.map((value) => ({ value, words: sizeWords[value] }))}
        onChoose={(chosen) => onChange({ ...reading, text: textSizes.find((size) => size === chosen) ?? reading.text })}
      />
      <div className="row row-between row-one">
        <div>
          <b>{frame.easyLetters}</b>
          <p className="small quiet">{frame.easyLettersAbout}</p>
        </div>
        <Switch
          label={frame.easyLetters}
          on={reading.letters === "easy"}
          onChange={(on) => onChange({ ...reading, letters: on ? "easy" : "usual" })}
        />
      </div>
      <ChoiceGroup
        legend={frame.theme}
        name="theme"
        value={reading.theme}
        options={themes.map((value) => ({ value, words: themeWords[value] }))}
        onChoose={(chosen) =>
          onChange({ ...reading, theme: themes.find((theme) => theme === chosen) ?? reading.theme })
        }
      />
    </Dialog>
  );
}
