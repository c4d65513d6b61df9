/** The full name of a person, as it is shown. */
export const fullNameOf = (person: {
  givenNames: string;
  firstSurname: string;
  secondSurname?: string | null;
}): string => [person.givenNames, person.firstSurname, person.secondSurname].filter(Boolean).join(' ');
