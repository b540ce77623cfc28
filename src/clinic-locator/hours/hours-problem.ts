/** Something about a clinic's hours that its editor should mend. */
export interface HoursProblem {
  /** Within the clinic, such as `openingHoursSpecification[2]`. */
  readonly field: string;
  readonly message: string;
  readonly fix: string;
}

export type Report = (field: string, message: string, fix: string) => void;
