import type { Label } from "tifa/tables";
import county2023 from "../../../../fixtures/county-government/source.txt?raw";
import conference from "../../../../fixtures/cppcc-newspaper/source.txt?raw";
import plan from "../../../../fixtures/party-plan/source.txt?raw";
import county2024 from "./examples/linxi-2024.txt?raw";

/** Documents to try: invented ones, written for this project. */
export interface Example {
  title: Label;
  documents: readonly { id: string; text: string }[];
}

export const EXAMPLES: readonly Example[] = [
  {
    title: { zh: "县政府工作报告（两年对照）", en: "A county’s reports of two years" },
    documents: [
      { id: "临溪县政府工作报告2023.txt", text: county2023 },
      { id: "临溪县政府工作报告2024.txt", text: county2024 },
    ],
  },
  {
    title: { zh: "政协常委会工作报告", en: "A report of a political consultative conference" },
    documents: [{ id: "政协工作报告.txt", text: conference }],
  },
  {
    title: { zh: "党委规划建议", en: "A Party committee’s plan" },
    documents: [{ id: "规划建议.txt", text: plan }],
  },
];
