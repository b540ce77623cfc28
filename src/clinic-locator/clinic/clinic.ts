import type { Status } from './status.ts';
import type { ContactPoint } from './telephone.ts';

/** What the coordinates stand for: the clinic's own address, or the centre of its ZIP code or city. */
export type Accuracy = 'address' | 'zip' | 'city';

export interface Address {
  readonly streetAddress?: string | undefined;
  readonly addressLocality?: string | undefined;
  readonly addressRegion?: string | undefined;
  readonly postalCode?: string | undefined;
  readonly addressCountry?: string | undefined;
}

/** The fields of a feed that tell a clinic's hours, exactly as the feed writes them. */
export interface HoursSource {
  /** In the shape of schema.org; the hours of FHIR are brought into it. */
  readonly openingHoursSpecification: unknown;
  /** The same for single dates. A text where the feed is a table with a column for them. */
  readonly specialOpeningHoursSpecification: unknown;
  /** One text or several; `{ Mo: "800AM-430PM", … }` where a table has a column for each day. */
  readonly openingHours: unknown;
}

/** A part of a clinic at the same address, with a phone or hours of its own. */
export interface Department {
  readonly name: string;
  readonly telephone: string | undefined;
  readonly hoursSource: HoursSource;
}

/** Whether a feed says anything about a clinic's hours. */
export const hasHours = ({ hoursSource }: Pick<Clinic, 'hoursSource'>): boolean =>
  Object.values(hoursSource).some((each) => each !== undefined && each !== null);

/** The hours as the feed's own text, to be shown as it is; empty where the feed writes no text. */
export const hoursText = ({ hoursSource: { openingHours } }: Clinic): string =>
  [openingHours]
    .flat()
    .filter((each) => typeof each === 'string')
    .join('; ')
    .slice(0, 300);

/** One clinic, in the words of schema.org. */
export interface Clinic {
  /** Unique within its list. */
  readonly id: string;
  readonly name: string;
  readonly address: Address;
  /** `null` where the feed gives no coordinates. */
  readonly geo: {
    readonly latitude: number;
    readonly longitude: number;
    readonly accuracy: Accuracy;
  } | null;
  /** The first number that can be dialled. */
  readonly telephone: string | undefined;
  /** More ways to reach it, each with what it is for. */
  readonly contactPoint: readonly ContactPoint[];
  readonly url: string | undefined;
  readonly bookingUrl: string | undefined;
  /** Where a visitor can say that something about the clinic is wrong. */
  readonly reportUrl: string | undefined;
  readonly photo: string | undefined;
  /** IANA name, such as `America/Phoenix`. */
  readonly timezone: string | undefined;
  readonly hoursSource: HoursSource;
  readonly status: Status;
  /** What visitors should know now, such as "Closed for snow". */
  readonly notice: string | undefined;
  /** The last day of the notice, such as `2027-01-05`; `undefined` where it has no end. */
  readonly noticeUntil: string | undefined;
  /** Whether there are visits by phone or video; `only` where there are no others. */
  readonly telehealth: boolean | 'only' | undefined;
  readonly department: readonly Department[];
  readonly insurance: readonly string[];
  readonly medicalSpecialty: readonly string[];
  readonly availableService: readonly string[];
  readonly knowsLanguage: readonly string[];
  readonly isAcceptingNewPatients: boolean | undefined;
  readonly amenityFeature: readonly { readonly name: string; readonly value: boolean | string }[];
  /** Day on which somebody last checked the hours, such as `2026-11-23`. */
  readonly lastReviewed: string | undefined;
}
