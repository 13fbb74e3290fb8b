/** A place on the Earth (WGS 84, degrees). */
export interface Position {
  readonly latitude: number;
  readonly longitude: number;
}

/** Mean radius of the Earth, in kilometres. */
const radius = 6371;
const radians = (degrees: number): number => (degrees * Math.PI) / 180;

/** Kilometres between two places as the crow flies, by the haversine formula: right to half a hundredth, which no list of offices needs. */
export function distanceBetween(one: Position, other: Position): number {
  const half = (left: number, right: number): number => Math.sin(radians(right - left) / 2) ** 2;
  const share =
    half(one.latitude, other.latitude) +
    Math.cos(radians(one.latitude)) * Math.cos(radians(other.latitude)) * half(one.longitude, other.longitude);
  return 2 * radius * Math.asin(Math.min(1, Math.sqrt(share)));
}

/** A distance as it is said: tenths below ten kilometres, and never none at all. */
export const saidDistance = (kilometres: number): number =>
  kilometres < 10 ? Math.max(0.1, Math.round(kilometres * 10) / 10) : Math.round(kilometres);
