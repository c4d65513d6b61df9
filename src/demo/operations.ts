/** The operations that staff send, as the demo sends them: through the schema, so through the same rules. */

export const DEFINE_UNIT = `mutation($input: DefineMedicalUnitInput!) { result: defineMedicalUnit(input: $input) { __typename ... on MedicalUnit { id } ... on InvalidInput { problems { path code } } } }`;

export const REGISTER_STAFF = `mutation($input: RegisterStaffInput!) { result: registerStaff(input: $input) { __typename ... on User { id } ... on InvalidInput { problems { path code } } } }`;

export const DEFINE_PROTOCOL = `mutation($input: DefineProtocolInput!) { result: defineProtocol(input: $input) { __typename ... on Protocol { code } ... on InvalidInput { problems { path code } } } }`;

export const REGISTER_FAMILY = `mutation($input: RegisterFamilyInput!) { result: registerFamily(input: $input) { __typename
  ... on FamilyRegistered { patient { id } } ... on InvalidInput { problems { path code } } } }`;

export const SCHEDULE_APPOINTMENT = `mutation($input: ScheduleAppointmentInput!) { result: scheduleAppointment(input: $input) { __typename ... on Appointment { id } ... on InvalidInput { problems { path code } } } }`;

export const RESCHEDULE = `mutation($input: RescheduleAppointmentInput!) { result: rescheduleAppointment(input: $input) { __typename ... on InvalidInput { problems { path code } } } }`;

export const CANCEL = `mutation($input: CancelAppointmentInput!) { result: cancelAppointment(input: $input) { __typename ... on InvalidInput { problems { path code } } } }`;

export const ATTENDANCE = `mutation($input: RecordAttendanceInput!) { result: recordAttendance(input: $input) { __typename ... on InvalidInput { problems { path code } } } }`;

export const SCHEDULE_SURGERY = `mutation($input: ScheduleSurgeryInput!) { result: scheduleSurgery(input: $input) { __typename ... on Surgery { id } ... on InvalidInput { problems { path code } } } }`;

export const SURGERY_OUTCOME = `mutation($input: RecordSurgeryOutcomeInput!) { result: recordSurgeryOutcome(input: $input) { __typename ... on InvalidInput { problems { path code } } } }`;

export const START_TREATMENT = `mutation($input: StartTreatmentInput!) { result: startTreatment(input: $input) { __typename
  ... on Treatment { id cycles { id startsOn endsOn administrations { id medication plannedOn route requiresSecondCheck plannedDose { value unit } } } } ... on InvalidInput { problems { path code } } } }`;

export const RECORD_DOSE = `mutation($input: RecordAdministrationInput!) { result: recordAdministration(input: $input) { __typename ... on InvalidInput { problems { path code } } } }`;

export const CHECK_DOSE = `mutation($input: CheckAdministrationInput!) { result: checkAdministration(input: $input) { __typename ... on InvalidInput { problems { path code } } } }`;

export const SET_SUPPLY = `mutation($input: SetDoseSupplyInput!) { result: setDoseSupply(input: $input) { __typename ... on InvalidInput { problems { path code } } } }`;

export const RECORD_FOLLOW_UP = `mutation($input: RecordFollowUpInput!) { result: recordFollowUp(input: $input) { __typename ... on InvalidInput { problems { path code } } } }`;

export const SET_COVERAGE = `mutation($input: SetCoverageInput!) { result: setCoverage(input: $input) { __typename ... on InvalidInput { problems { path code } } } }`;

export const CARTILLA = `query($input: ID!) { result: patient(id: $input) { __typename id cartilla { actions { code category dose dueOn status } } } }`;

export const RECORD_PREVENTIVE = `mutation($input: RecordPreventiveActionInput!) { result: recordPreventiveAction(input: $input) { __typename ... on InvalidInput { problems { path code } } } }`;
