/** Administrators list staff and find them by name and CURP; an administrator of units sees roles in the own units only. */
import { Role } from '../../src/core/viewer';
import { onBothEngines } from '../support/engines';
import { someone } from '../support/people';
import { expectType, type Person, type Unit } from '../support/world';

onBothEngines('The list of staff', (world) => {
  let unit: Unit, other: Unit, admin: Person;
  const tag = `ZZ${Date.now().toString(36).toUpperCase().replace(/\d/g, 'Q')}`;

  /** Registers a member of staff of this name in both units. */
  async function employ(names: { givenNames: string; firstSurname: string }): Promise<{ curp: string }> {
    const { born: _b, sex: _s, phone: _p, ...papers } = { phone: null, ...someone(), ...names };
    const input = {
      requestId: crypto.randomUUID(),
      ...papers,
      roles: [Role.SOCIAL_WORKER],
      medicalUnitClues: [unit.clues, other.clues],
    };
    expectType((await admin.sdk.RegisterStaff({ input })).registerStaff, 'User');
    return papers;
  }
  const found = async (by: Person, search: string) =>
    (await by.sdk.Staff({ search, first: 10 })).staff.edges.map(({ node }) => node);

  beforeAll(async () => {
    [unit, other] = [world().unit('Tijuana'), world().unit('Cancún')];
    await Promise.all([unit.socialWorker(), other.socialWorker()]);
    admin = await world().administrator();
  });

  it('finds by words of the name in any order, without accents, and by CURP', async () => {
    const { curp } = await employ({ givenNames: 'Íñigo José', firstSurname: `O'Farrill-${tag}` });
    for (const search of [`inigo ${tag}`, `${tag.toLowerCase()} josé`, `ofarrill ${tag}`, curp]) {
      const [member, ...more] = await found(admin, search);
      expect([search, member?.curp, more]).toEqual([search, curp, []]);
      expect(member!.id).not.toBe(member!.user.id);
      expect(member!.assignments.map(({ role, medicalUnit }) => [role, medicalUnit?.clues])).toEqual(
        [unit.clues, other.clues].sort().map((clues) => ['SOCIAL_WORKER', clues]),
      );
    }
    expect(await found(admin, `${tag} nadie`)).toEqual([]);
  });

  it('has pages by surname, and no caregivers', async () => {
    for (const letter of ['C', 'A', 'B']) await employ({ givenNames: letter, firstSurname: `${letter}${tag}PAG` });
    const names: string[] = [];
    let after: string | null = null;
    do {
      const { staff }: Awaited<ReturnType<typeof admin.sdk.Staff>> = await admin.sdk.Staff({
        search: `${tag}PAG`,
        first: 2,
        after,
      });
      expect(staff.totalCount).toBe(3);
      names.push(...staff.edges.map(({ node }) => node.user.fullName.slice(0, 1)));
      after = staff.pageInfo.hasNextPage ? (staff.pageInfo.endCursor ?? null) : null;
    } while (after);
    expect(names).toEqual(['A', 'B', 'C']);
    const { mother } = await unit.family();
    expect(await found(admin, mother.curp)).toEqual([]);
  });

  it('shows an administrator of a unit the roles there, and no other role', async () => {
    const { curp } = await employ({ givenNames: 'Dos', firstSurname: `${tag}DOS` });
    const ofUnit = await unit.employ('AUDITOR');
    await world().give(ofUnit, [{ role: Role.ADMINISTRATOR, clues: unit.clues }]);
    const [member] = await found(ofUnit, curp);
    expect(member!.assignments.map(({ medicalUnit }) => medicalUnit?.clues)).toEqual([unit.clues]);
    const elsewhere = await other.employ('CLINICIAN');
    const all = (await ofUnit.sdk.Staff({ first: 100 })).staff;
    expect(all.edges.map(({ node }) => node.user.id)).not.toContain(elsewhere.id);
    expect(all.totalCount).toBe(all.edges.length);
  });
});
