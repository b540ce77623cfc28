import { failure, type Failure, type FailureCode } from '../clinic/problem.ts';

/** Thrown where there is no list, with the problem that its editor reads. */
export class FeedError extends Error {
  readonly problem: Failure;

  /** @param message names the list, by its address or otherwise */
  constructor(code: FailureCode, message: string, fix = '') {
    super(message);
    this.problem = failure(code, message, fix, '');
  }

  /** Goes into `clinic-locator-error`. */
  get code(): FailureCode {
    return this.problem.code;
  }

  /** What the list's editor can do; empty where that is not known. */
  get fix(): string {
    return this.problem.fix;
  }
}

/** Whatever was thrown while a list was loaded; code `unknown` where it is no FeedError. */
export const asFeedError = (error: unknown): FeedError =>
  error instanceof FeedError ? error : new FeedError('unknown', String(error));
