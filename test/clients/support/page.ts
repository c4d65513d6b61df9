/** The page of an empty Vite project: fifteen lines that show a carnet and follow its changes. */
export const PAGE = `import { CarnetChangedDocument, CarnetDocument, createClient, createSession, retrying, ViewerDocument, webStorage } from '@carnet-digital/sdk';

const session = createSession({ url: import.meta.env.VITE_CARNET_URL, storage: webStorage(localStorage), fetch: retrying() });
const client = createClient(session);
if (!(await session.accountId())) await session.login(import.meta.env.VITE_CURP, import.meta.env.VITE_PASSWORD);
const { viewer } = await client.request(ViewerDocument);
const patientId = viewer.patients[0]!.id;

async function show(): Promise<void> {
  const day = (days: number) => new Date(Date.now() + days * 86_400_000).toISOString().slice(0, 10);
  const { carnet } = await client.request(CarnetDocument, { patientId, from: day(-30), to: day(60) });
  document.body.textContent = \`\${carnet!.patient.fullName}: \${carnet!.appointments.length} citas\`;
}
await show();
client.subscribe(CarnetChangedDocument, { patientId }, () => void show());
`;
