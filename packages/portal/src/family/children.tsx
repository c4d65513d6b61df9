/** The children of a caregiver who cares for more than one. */
import { viewer } from '../session';
import { todayIn, yearsFrom } from '../time';
import { Page } from '../ui/page';
import { LinkCard, Empty } from '../ui/parts';
import { words } from '../words';
import { sheetOnly } from './sheet-copy';

/** The letter of a child in a circle; the colour only helps to tell two of them apart. */
export const Initial = ({ name, place }: { name: string; place: number }) => (
  <span class={`initial hue-${place % 4}`} aria-hidden="true">
    {name.slice(0, 1)}
  </span>
);

export function ChildrenPage() {
  const w = words.value.family.children;
  const children = viewer.value?.patients ?? [];
  const others = sheetOnly.value;
  return (
    <Page title={w.title} class="narrow">
      {children.length + others.length === 0 && <Empty title={w.none} />}
      <ul class="links">
        {children.map((child, place) => (
          <li key={child.id}>
            <LinkCard href={`/carnet/${child.id}`}>
              <Initial name={child.givenNames} place={place} />
              <span>
                <strong>{child.fullName}</strong>
                <small>
                  {w.age(yearsFrom(child.birthDate, todayIn(child.medicalUnit.timeZone)))} · {child.medicalUnit.name}
                </small>
              </span>
            </LinkCard>
          </li>
        ))}
        {others.map(({ id, fullName }) => (
          <li key={id}>
            <LinkCard href={`/carnet/${id}/urgencias`}>
              <span>
                <strong>{words.value.sheet.link(fullName)}</strong>
                <small>{words.value.sheet.linkText}</small>
              </span>
            </LinkCard>
          </li>
        ))}
      </ul>
    </Page>
  );
}
