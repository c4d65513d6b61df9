/** The children of a caregiver who cares for more than one. */
import { viewer } from '../session';
import { todayIn, yearsFrom } from '../time';
import { Page } from '../ui/page';
import { LinkCard, Empty } from '../ui/parts';
import { words } from '../words';

/** The letter of a child in a circle; the colour only helps to tell two of them apart. */
export const Initial = ({ name, place }: { name: string; place: number }) => (
  <span class={`initial hue-${place % 4}`} aria-hidden="true">
    {name.slice(0, 1)}
  </span>
);

export function ChildrenPage() {
  const w = words.value.family.children;
  const children = viewer.value?.patients ?? [];
  return (
    <Page title={w.title} class="narrow">
      {children.length === 0 && <Empty title={w.none} />}
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
      </ul>
    </Page>
  );
}
