/** An ISO 8601 duration of a fixed length: weeks, or days, hours, minutes and seconds. */
export const duration: RegExp =
  /^P(?=\d|T\d)(?:(?<weeks>\d+)W|(?:(?<days>\d+)D)?(?:T(?=\d)(?:(?<hours>\d+)H)?(?:(?<minutes>\d+)M)?(?:(?<seconds>\d+)S)?)?)$/;

/** A duration in milliseconds; lint has checked its form. */
export function millisecondsOf(text: string): number {
  const { weeks = 0, days = 0, hours = 0, minutes = 0, seconds = 0 } = duration.exec(text)?.groups ?? {};
  const inDays = Number(weeks) * 7 + Number(days);
  return (((inDays * 24 + Number(hours)) * 60 + Number(minutes)) * 60 + Number(seconds)) * 1000;
}
