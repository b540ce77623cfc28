/** A fault in a clinic's hours that its editor should mend. */
export interface HoursProblem {
  /** The field of the clinic, such as `openingHoursSpecification[2]`. */
  readonly field: string;
  readonly message: string;
  readonly fix: string;
}

/** Called with each fault that the readers of hours find. */
export type Report = (field: string, message: string, fix: string) => void;
