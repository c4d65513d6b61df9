/** The object types of each interface and union. */
export const possibleTypes: Record<string, string[]> = {
  "AcceptPrivacyNoticeResult": [
    "PrivacyNoticeAccepted",
    "WrongState"
  ],
  "AddCaregiverResult": [
    "InvalidInput",
    "Patient",
    "RecordChanged",
    "RequestIdReused",
    "WrongState"
  ],
  "AddChannelResult": [
    "Channel",
    "InvalidInput",
    "RequestIdReused",
    "TooManyAttempts"
  ],
  "AdjustTreatmentResult": [
    "InvalidInput",
    "ReasonNeeded",
    "RecordChanged",
    "RequestIdReused",
    "TreatmentAdjusted",
    "WrongState"
  ],
  "AnswerAddressChangeResult": [
    "AddressChangeAnswered",
    "TooManyAttempts",
    "WrongState"
  ],
  "AnswerDataRequestResult": [
    "DataRequest",
    "InvalidInput",
    "WrongState"
  ],
  "AnswerInvitationResult": [
    "InvalidInput",
    "InvitationAnswered",
    "RequestIdReused",
    "WrongState"
  ],
  "AnswerVisitResult": [
    "InvalidInput",
    "Journey",
    "RequestIdReused",
    "WrongState"
  ],
  "AssignTasksResult": [
    "InvalidInput",
    "RequestIdReused",
    "TasksWorked",
    "WrongState"
  ],
  "BeginSecondFactorResult": [
    "SecondFactorBegun",
    "TooManyAttempts",
    "WrongCredentials"
  ],
  "ChangeAppointmentResult": [
    "Appointment",
    "InvalidInput",
    "RequestIdReused",
    "WrongState"
  ],
  "ChangePasswordResult": [
    "InvalidInput",
    "Session",
    "TooManyAttempts",
    "WrongCredentials"
  ],
  "ChangeStaffResult": [
    "DutiesConflict",
    "InvalidInput",
    "LastAdministrator",
    "StaffMember",
    "WrongState"
  ],
  "ChangeSurgeryResult": [
    "InvalidInput",
    "RequestIdReused",
    "Surgery",
    "WrongState"
  ],
  "CheckAdministrationResult": [
    "InvalidInput",
    "MedicationAdministration",
    "RequestIdReused",
    "WrongState"
  ],
  "ChooseCartillaResult": [
    "InvalidInput",
    "Patient",
    "RequestIdReused"
  ],
  "ConfirmSecondFactorResult": [
    "SecondFactorConfirmed",
    "TooManyAttempts",
    "WrongCredentials",
    "WrongState"
  ],
  "CorrectAccountResult": [
    "InvalidInput",
    "RequestIdReused",
    "User",
    "WrongState"
  ],
  "CorrectAdministrationResult": [
    "InvalidInput",
    "MedicationAdministration",
    "ReasonNeeded",
    "RecordChanged",
    "RequestIdReused",
    "WrongState"
  ],
  "CorrectBookingResult": [
    "Appointment",
    "InvalidInput",
    "RecordChanged",
    "RequestIdReused",
    "Surgery",
    "WrongState"
  ],
  "CorrectFollowUpResult": [
    "FollowUp",
    "InvalidInput",
    "ReasonNeeded",
    "RecordChanged",
    "RequestIdReused",
    "WrongState"
  ],
  "CorrectPatientResult": [
    "InvalidInput",
    "NotEligible",
    "PatientAlreadyRegistered",
    "PatientCorrected",
    "RecordChanged",
    "RequestIdReused",
    "WrongState"
  ],
  "CreateServiceAccountResult": [
    "InvalidInput",
    "RequestIdReused",
    "ServiceAccountSecret"
  ],
  "CreateShareResult": [
    "InvalidInput",
    "RequestIdReused",
    "ShareCreated",
    "TooManyAttempts"
  ],
  "DefineMedicalUnitResult": [
    "InvalidInput",
    "MedicalUnit",
    "RequestIdReused"
  ],
  "DefineProtocolResult": [
    "InvalidInput",
    "Protocol",
    "RequestIdReused"
  ],
  "EndCarnetResult": [
    "CarnetEnded",
    "InvalidInput",
    "RecordChanged",
    "RequestIdReused",
    "WrongState"
  ],
  "ExportRecordResult": [
    "RecordExport",
    "TooManyAttempts",
    "WrongCredentials"
  ],
  "IssueServiceTokenResult": [
    "InvalidInput",
    "ServiceToken",
    "TooManyAttempts",
    "WrongCredentials"
  ],
  "JourneyStation": [
    "Appointment",
    "Surgery"
  ],
  "LoginResult": [
    "AccountSuspended",
    "SecondFactorRequired",
    "Session",
    "TemporaryPasswordExpired",
    "TooManyAttempts",
    "WrongCredentials"
  ],
  "MarkCurpProblemResult": [
    "InvalidInput",
    "Patient",
    "RequestIdReused"
  ],
  "Node": [
    "Appointment",
    "AppointmentSeries",
    "Channel",
    "FollowUp",
    "Journey",
    "MedicalUnit",
    "MedicationAdministration",
    "Notice",
    "Patient",
    "Question",
    "Room",
    "ServiceAccount",
    "Share",
    "Surgery",
    "Task",
    "Treatment",
    "TreatmentCycle",
    "User"
  ],
  "OpenAdolescentAccountResult": [
    "AdolescentAccountOpened",
    "InvalidInput",
    "NotEligible",
    "RequestIdReused",
    "WrongState"
  ],
  "PostponeCycleResult": [
    "InvalidInput",
    "RecordChanged",
    "RequestIdReused",
    "Treatment",
    "WrongState"
  ],
  "PrintCredentialsResult": [
    "CredentialsPrinted",
    "TooManyAttempts",
    "WrongState"
  ],
  "RecordAdministrationResult": [
    "InvalidInput",
    "MedicationAdministration",
    "ReasonNeeded",
    "RecordChanged",
    "RequestIdReused",
    "WrongState"
  ],
  "RecordAdministrationsResult": [
    "AdministrationsRecorded",
    "InvalidInput",
    "ReasonNeeded",
    "RecordChanged",
    "RequestIdReused",
    "WrongState"
  ],
  "RecordContactResult": [
    "InvalidInput",
    "RequestIdReused",
    "TasksWorked",
    "WrongState"
  ],
  "RecordDiagnosisResult": [
    "InvalidInput",
    "NotEligible",
    "Patient",
    "RequestIdReused",
    "WrongState"
  ],
  "RecordFollowUpResult": [
    "FollowUp",
    "InvalidInput",
    "ReasonNeeded",
    "RecordChanged",
    "RequestIdReused"
  ],
  "RecordHomeDosesResult": [
    "HomeDosesRecorded",
    "InvalidInput"
  ],
  "RecordImmunizationFactResult": [
    "ImmunizationFact",
    "InvalidInput",
    "RequestIdReused"
  ],
  "RecordMeasurementsResult": [
    "InvalidInput",
    "MeasurementsRecorded",
    "ReasonNeeded",
    "RecordChanged",
    "RequestIdReused"
  ],
  "RecordPreventiveActionResult": [
    "InvalidInput",
    "PreventiveAction",
    "RequestIdReused"
  ],
  "RecordPriorExposureResult": [
    "InvalidInput",
    "LifetimeExposure",
    "RequestIdReused"
  ],
  "RefreshSessionResult": [
    "Session",
    "SessionEnded"
  ],
  "Refusal": [
    "AccountSuspended",
    "CurpNeedsCorrection",
    "DependentOver16WithoutExtension",
    "DutiesConflict",
    "InvalidInput",
    "LastAdministrator",
    "NoCoverage",
    "NotEligible",
    "NssDoesNotMatch",
    "PatientAlreadyRegistered",
    "ReasonNeeded",
    "RecordChanged",
    "RequestIdReused",
    "ResetLinkExpired",
    "SecondFactorRequired",
    "SecurityCodeWrong",
    "SessionEnded",
    "TemporaryPasswordExpired",
    "TooManyAttempts",
    "WrongCredentials",
    "WrongState"
  ],
  "RegisterBeneficiaryResult": [
    "BeneficiaryRegistered",
    "InvalidInput",
    "PatientAlreadyRegistered",
    "RequestIdReused"
  ],
  "RegisterFamiliesResult": [
    "FamilyBatch",
    "InvalidInput"
  ],
  "RegisterFamilyResult": [
    "FamilyRegistered",
    "InvalidInput",
    "NotEligible",
    "PatientAlreadyRegistered",
    "RequestIdReused"
  ],
  "RegisterStaffResult": [
    "DutiesConflict",
    "InvalidInput",
    "RequestIdReused",
    "User",
    "WrongState"
  ],
  "ReprintCartillaResult": [
    "CartillaReprint",
    "CurpNeedsCorrection",
    "DependentOver16WithoutExtension",
    "InvalidInput",
    "NoCoverage",
    "NssDoesNotMatch",
    "SecurityCodeWrong",
    "TooManyAttempts"
  ],
  "RequestPasswordResetResult": [
    "ResetRequested",
    "TooManyAttempts"
  ],
  "ResendCredentialsResult": [
    "CredentialsSent",
    "InvalidInput",
    "RequestIdReused",
    "TooManyAttempts",
    "WrongState"
  ],
  "ResetPasswordResult": [
    "InvalidInput",
    "ResetLinkExpired",
    "SecondFactorRequired",
    "Session",
    "TooManyAttempts"
  ],
  "RevokeCaregiverResult": [
    "InvalidInput",
    "Patient",
    "RecordChanged",
    "RequestIdReused",
    "WrongState"
  ],
  "RevokeServiceAccountResult": [
    "InvalidInput",
    "RequestIdReused",
    "ServiceAccount"
  ],
  "RevokeShareResult": [
    "InvalidInput",
    "RequestIdReused",
    "Share"
  ],
  "RotateServiceSecretResult": [
    "InvalidInput",
    "RequestIdReused",
    "ServiceAccountSecret",
    "WrongState"
  ],
  "ScheduleAppointmentResult": [
    "Appointment",
    "InvalidInput",
    "RequestIdReused",
    "WrongState"
  ],
  "ScheduleSurgeryResult": [
    "InvalidInput",
    "RequestIdReused",
    "Surgery",
    "WrongState"
  ],
  "SendMessageResult": [
    "InvalidInput",
    "Question",
    "RequestIdReused",
    "TooManyAttempts",
    "WrongState"
  ],
  "SetAuthorityResult": [
    "Authority",
    "InvalidInput",
    "RecordChanged",
    "RequestIdReused",
    "WrongState"
  ],
  "SetCoverageResult": [
    "InvalidInput",
    "Patient",
    "RecordChanged",
    "RequestIdReused"
  ],
  "SetDispensingResult": [
    "Dispensing",
    "InvalidInput",
    "RecordChanged",
    "RequestIdReused",
    "WrongState"
  ],
  "SetDoseSupplyResult": [
    "DoseSupplySet",
    "InvalidInput",
    "RequestIdReused",
    "WrongState"
  ],
  "SetMedicineSupplyResult": [
    "InvalidInput",
    "MedicineSupplySet",
    "RequestIdReused"
  ],
  "SetPreferencesResult": [
    "InvalidInput",
    "Preferences",
    "RequestIdReused",
    "TooManyAttempts"
  ],
  "SettleCarnetEndResult": [
    "InvalidInput",
    "Patient",
    "WrongState"
  ],
  "SetTreatmentStatusResult": [
    "InvalidInput",
    "RecordChanged",
    "RequestIdReused",
    "Treatment",
    "WrongState"
  ],
  "SetUnitSettingsResult": [
    "InvalidInput",
    "MedicalUnit",
    "RequestIdReused"
  ],
  "SetVascularAccessResult": [
    "InvalidInput",
    "Patient",
    "RequestIdReused"
  ],
  "StartTreatmentResult": [
    "InvalidInput",
    "ReasonNeeded",
    "RecordChanged",
    "RequestIdReused",
    "Treatment",
    "WrongState"
  ],
  "SubmitDataRequestResult": [
    "DataRequest",
    "InvalidInput",
    "RequestIdReused"
  ],
  "TaskSubject": [
    "Appointment",
    "DataRequest",
    "MedicationAdministration",
    "PatientTransfer",
    "Question",
    "ShareNote",
    "Surgery",
    "User"
  ],
  "TransferPatientResult": [
    "InvalidInput",
    "PatientTransferred",
    "RequestIdReused"
  ],
  "UndoActResult": [
    "ActUndone",
    "RecordChanged",
    "WrongState"
  ],
  "VoidRecordResult": [
    "InvalidInput",
    "RecordChanged",
    "RecordVoided",
    "RequestIdReused",
    "WrongState"
  ],
  "WithdrawImmunizationFactResult": [
    "InvalidInput",
    "Patient",
    "RequestIdReused"
  ],
  "WithdrawPreventiveActionResult": [
    "InvalidInput",
    "Patient",
    "RequestIdReused"
  ]
};
/** Object types without an id: their objects belong to the object that holds them. */
export const values: readonly string[] = [
  "Absence",
  "AccessDecision",
  "AccessLogConnection",
  "AccessLogEdge",
  "AccountEventConnection",
  "AccountEventEdge",
  "AccountSuspended",
  "ActUndone",
  "AddressChangeAnswered",
  "AdministrationsRecorded",
  "AdolescentAccountOpened",
  "AnthracyclineExposure",
  "BeneficiaryRegistered",
  "CalendarFeed",
  "Caregiver",
  "CarnetChanged",
  "CarnetEnded",
  "Cartilla",
  "CartillaReprint",
  "ComponentDose",
  "CountCriterion",
  "Coverage",
  "CoverageExtension",
  "Credentials",
  "CredentialsPrinted",
  "CredentialsSent",
  "CumulativeDose",
  "CurpNeedsCorrection",
  "CurrentMedicine",
  "CycleDay",
  "DataRequestConnection",
  "DataRequestEdge",
  "DatedValue",
  "DependentOver16WithoutExtension",
  "Diagnosis",
  "DispensingProposal",
  "Dose",
  "DoseBand",
  "DoseByAge",
  "DoseSupplySet",
  "DutiesConflict",
  "EquivalenceFactor",
  "Evidence",
  "FamilyBatch",
  "FamilyRegistered",
  "FamilyRow",
  "Fasting",
  "FeverRule",
  "HomeAdherence",
  "HomeDoseAnswer",
  "HomeDoseOnHold",
  "HomeDosesRecorded",
  "InputProblem",
  "InvalidInput",
  "InvitationAnswered",
  "LastAdministrator",
  "LastChemotherapy",
  "MeasurementsRecorded",
  "MedicineSupplySet",
  "MixtureComponent",
  "NoCoverage",
  "NotEligible",
  "NoticeConnection",
  "NoticeEdge",
  "NssDoesNotMatch",
  "PageInfo",
  "PatientAlreadyRegistered",
  "PatientArrivalConnection",
  "PatientArrivalEdge",
  "PatientConnection",
  "PatientCorrected",
  "PatientEdge",
  "PatientTransferred",
  "PhaseCount",
  "PlannedStep",
  "PlanPreview",
  "Preparation",
  "PreviewedCycle",
  "PreviewedDose",
  "PrivacyNotice",
  "PrivacyNoticeAccepted",
  "PrivacyRecord",
  "Protocol",
  "ProtocolConnection",
  "ProtocolCycle",
  "ProtocolEdge",
  "ProtocolMedication",
  "ProtocolPhase",
  "ProtocolStep",
  "QuestionConnection",
  "QuestionEdge",
  "ReasonNeeded",
  "RecordChangeConnection",
  "RecordChanged",
  "RecordChangeEdge",
  "RecordExport",
  "RecordVoided",
  "Registration",
  "RegistrationConnection",
  "RegistrationEdge",
  "RequestIdReused",
  "ResetLinkExpired",
  "ResetRequested",
  "RoleAssignment",
  "RoomHours",
  "SafetyWarning",
  "ScheduleWarning",
  "SecondFactorBegun",
  "SecondFactorConfirmed",
  "SecondFactorRequired",
  "SecurityCode",
  "SecurityCodeWrong",
  "ServiceAccountConnection",
  "ServiceAccountEdge",
  "ServiceAccountSecret",
  "ServiceScope",
  "ServiceSecret",
  "ServiceToken",
  "Session",
  "SessionEnded",
  "ShareCreated",
  "ShareLook",
  "StaffConnection",
  "StaffEdge",
  "SubstanceExposure",
  "TaskChanged",
  "TaskConnection",
  "TaskCount",
  "TaskEdge",
  "TasksWorked",
  "TemporaryPasswordExpired",
  "TooManyAttempts",
  "TreatmentAdjusted",
  "UnacknowledgedChangeConnection",
  "UnacknowledgedChangeEdge",
  "UnitSettings",
  "UnitText",
  "UpcomingExtension",
  "UpcomingExtensionConnection",
  "UpcomingExtensionEdge",
  "VascularAccess",
  "VisitAnswer",
  "VoidMark",
  "WarningFigure",
  "WarningOverride",
  "WrongCredentials",
  "WrongState"
];
/** Object types with an id. */
export const entities: readonly string[] = [
  "AccessLogEntry",
  "AccountEvent",
  "AdjustmentProposal",
  "AdministrationRecord",
  "Appointment",
  "AppointmentChange",
  "AppointmentSeries",
  "Authority",
  "CaregiverInvitation",
  "Carnet",
  "CarnetChanges",
  "CarnetEnd",
  "Channel",
  "ChemotherapyChild",
  "ChemotherapyDay",
  "ContactAttempt",
  "CycleChange",
  "DataRequest",
  "Dispensing",
  "EmergencySheet",
  "FollowUp",
  "HomeDose",
  "HomeDoseRecord",
  "ImmunizationFact",
  "Journey",
  "LifetimeExposure",
  "MedicalUnit",
  "MedicationAdministration",
  "Notice",
  "Patient",
  "PatientTransfer",
  "PlanVersion",
  "Preferences",
  "PreventiveAction",
  "PriorExposure",
  "Procedure",
  "Question",
  "QuestionMessage",
  "RecordChange",
  "RecordRef",
  "Room",
  "ServiceAccount",
  "Share",
  "ShareNote",
  "StaffMember",
  "SupplyLine",
  "SupplyOutlook",
  "Surgery",
  "SurgeryChange",
  "Task",
  "Treatment",
  "TreatmentChange",
  "TreatmentCycle",
  "UnacknowledgedChange",
  "UnitAgenda",
  "UnitBoard",
  "User"
];
/** Root fields that answer the same object each time. */
export const singletons: readonly string[] = [
  "privacyNotice",
  "viewer"
];
/** Fields that answer pages, by type, with the arguments that tell one list from another. */
export const connections: Record<string, Record<string, string[]>> = {
  "Patient": {
    "accessLog": [],
    "questions": [],
    "unusualAccess": []
  },
  "Query": {
    "arrivals": [],
    "dataRequests": [
      "state"
    ],
    "patients": [
      "search"
    ],
    "protocols": [],
    "recordHistory": [
      "record"
    ],
    "registrations": [
      "status"
    ],
    "serviceAccounts": [],
    "staff": [
      "medicalUnitClues",
      "role",
      "search",
      "status"
    ],
    "tasks": [
      "filter",
      "medicalUnitClues"
    ],
    "unacknowledgedNotices": [
      "medicalUnitClues",
      "olderThanHours"
    ],
    "upcomingExtensions": []
  },
  "User": {
    "accountEvents": [],
    "notices": []
  }
};