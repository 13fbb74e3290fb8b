import type { LocalizedText } from '@tiwizi/i18n';

/** Days of the week as data names them, in the order in which they are read. */
export const weekDays = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'] as const;
/** A day of the week. */
export type WeekDay = (typeof weekDays)[number];

/** Kinds of places where a person helps. */
export const officeKinds = ['office', 'association'] as const;
/** A kind of place: an administration's, or an association's. */
export type OfficeKind = (typeof officeKinds)[number];

/** From when to when on some days, on the wall clock of Morocco (`08:30`). */
export interface OpenHours {
  readonly days: readonly WeekDay[];
  readonly from: string;
  readonly to: string;
}

/** A place where a person helps: an office of an administration, or an association. */
export interface Office {
  readonly id: string;
  readonly kind: OfficeKind;
  readonly name: LocalizedText;
  readonly commune: { readonly id: string; readonly name: LocalizedText };
  /** International form, `+212…`: what people use first. */
  readonly telephone?: string;
  readonly address?: LocalizedText;
  readonly url?: string;
  /** Where it is on the Earth (WGS 84, degrees), for a list that begins with the nearest. */
  readonly position?: { readonly latitude: number; readonly longitude: number };
  /** Usual hours, and those of Ramadan. What is not here is not known, which is not closed. */
  readonly hours?: { readonly usual: readonly OpenHours[]; readonly ramadan?: readonly OpenHours[] };
  /** Whether somebody in a wheelchair gets in and to the counter. Absent: not known. */
  readonly accessible?: boolean;
  /** How: a ramp, a bell, who comes out. */
  readonly accessNote?: LocalizedText;
  /** BCP 47 languages that are spoken there. */
  readonly languages?: readonly string[];
  /** Invented, as an example. */
  readonly sample?: boolean;
  /** The day (`YYYY-MM-DD`) on which somebody last checked it. */
  readonly verifiedOn?: string;
}

/** Days that differ from others. Religious days are announced, so they are data: after `until` nobody knows them. */
export interface OfficeCalendar {
  /** The last day (`YYYY-MM-DD`) of which Ramadan and holidays are known. */
  readonly until: string;
  /** First and last day of each Ramadan. */
  readonly ramadan?: readonly { readonly from: string; readonly to: string }[];
  /** Announced holidays (`YYYY-MM-DD`); those of fixed date need not stand here. */
  readonly holidays?: readonly string[];
}
