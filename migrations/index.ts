/** Every migration, oldest first. A migration is never edited once it is merged; what changes gets a new one. */
import { CoreTables1795305600001 } from './20261122-1-core';
import { IdentityTables1795305600002 } from './20261122-2-identity';
import { PatientTables1795305600003 } from './20261122-3-patient';
import { ScheduleTables1795305600004 } from './20261122-4-schedule';
import { TreatmentTables1795305600005 } from './20261122-5-treatment';
import { PrivacyTables1795305600006 } from './20261122-6-privacy';
import { RevisionColumns1795305600007 } from './20261122-7-revisions';
import { CaregiverTrust1795824000011 } from './20261128-11-caregiver-trust';
import { PlannedTime1795824000012 } from './20261128-12-planned-time';
import { SafetyTables1795824000013 } from './20261128-13-safety';
import { FollowUpCorrections1795824000014 } from './20261128-14-follow-up-corrections';
import { RefreshGrace1795824000015 } from './20261128-15-refresh-grace';
import { ServiceAccounts1795824000017 } from './20261128-17-service-accounts';
import { SearchNames1795824000018 } from './20261128-18-search-names';
import { RecordRevision1795824000021 } from './20261128-21-record-revision';
import { PacedLetters1795824000022 } from './20261128-22-paced-letters';
import { PriorExposure1795824000041 } from './20261128-41-prior-exposure';
import { ProtocolModel1795824000051 } from './20261128-51-protocol-model';
import { FollowUpMarks1795824000053 } from './20261128-53-follow-up-marks';
import { MedicinesAtHome1795824000054 } from './20261128-54-medicines-at-home';
import { PlanVersions1795824000052 } from './20261128-52-plan-versions';
import { PlanRevisions1795824000057 } from './20261128-57-plan-revisions';
import { ImmunizationFacts1795824000055 } from './20261128-55-immunization-facts';
import { StaffChanges1795824000056 } from './20261128-56-staff-changes';
import { CarnetEnd1795824000063 } from './20261128-63-carnet-end';
import { RecordExports1795824000083 } from './20261128-83-record-exports';
import { DataRequests1795824000073 } from './20261128-73-data-requests';
import { PasswordReset1795824000156 } from './20261128-156-password-reset';
import { PreparationAndNotices1795824000067 } from './20261128-67-preparation-and-notices';
import { Authority1795824000062 } from './20261128-62-authority';
import { SecondFactor1795824000074 } from './20261128-74-second-factor';
import { UnitSettings1795824000064 } from './20261128-64-unit-settings';
import { AccountEvents1795824000065 } from './20261128-65-account-events';
import { RecordHistory1795824000061 } from './20261128-61-record-history';
import { VisitAnswers1795824000077 } from './20261128-77-visit-answers';
import { LogSeals1795824000075 } from './20261128-75-log-seals';
import { Tasks1795824000066 } from './20261128-66-tasks';
import { DosesByChild1795824000076 } from './20261128-76-doses-by-child';
import { VascularAccess1795824000087 } from './20261128-87-vascular-access';
import { Acts1795824000060 } from './20261128-60-acts';
import { AddressChange1795824000071 } from './20261128-71-address-change';
import { RoomsAndSeries1795824000086 } from './20261128-86-rooms-and-series';
import { Questions1795824000097 } from './20261128-97-questions';
import { RecordNumbers1795824000082 } from './20261128-82-record-numbers';
import { HiddenBookings1795824000072 } from './20261128-72-hidden-bookings';
import { Shares1795824000084 } from './20261128-84-shares';
import { FeedAddresses1795824000094 } from './20261128-94-feed-addresses';
import { WaitingCredentials1795824000081 } from './20261128-81-waiting-credentials';
import { PrunedByTime1795824000091 } from './20261128-91-pruned-by-time';
import { StaffPages1795824000175 } from './20261128-175-staff-pages';
import { Channels1795824000093 } from './20261128-93-channels';
import { Reminders1795824000113 } from './20261128-113-reminders';
import { EarlyBounces1795824000153 } from './20261128-153-early-bounces';

export const migrations = [
  CoreTables1795305600001,
  IdentityTables1795305600002,
  PatientTables1795305600003,
  ScheduleTables1795305600004,
  TreatmentTables1795305600005,
  PrivacyTables1795305600006,
  RevisionColumns1795305600007,
  CaregiverTrust1795824000011,
  PlannedTime1795824000012,
  SafetyTables1795824000013,
  FollowUpCorrections1795824000014,
  RefreshGrace1795824000015,
  ServiceAccounts1795824000017,
  SearchNames1795824000018,
  RecordRevision1795824000021,
  PacedLetters1795824000022,
  PriorExposure1795824000041,
  ProtocolModel1795824000051,
  FollowUpMarks1795824000053,
  MedicinesAtHome1795824000054,
  PlanVersions1795824000052,
  PlanRevisions1795824000057,
  ImmunizationFacts1795824000055,
  StaffChanges1795824000056,
  CarnetEnd1795824000063,
  PasswordReset1795824000156,
  PreparationAndNotices1795824000067,
  Authority1795824000062,
  UnitSettings1795824000064,
  AccountEvents1795824000065,
  RecordHistory1795824000061,
  AddressChange1795824000071,
  VisitAnswers1795824000077,
  LogSeals1795824000075,
  Tasks1795824000066,
  SecondFactor1795824000074,
  DosesByChild1795824000076,
  DataRequests1795824000073,
  VascularAccess1795824000087,
  Acts1795824000060,
  RoomsAndSeries1795824000086,
  RecordExports1795824000083,
  Questions1795824000097,
  HiddenBookings1795824000072,
  RecordNumbers1795824000082,
  Shares1795824000084,
  FeedAddresses1795824000094,
  WaitingCredentials1795824000081,
  PrunedByTime1795824000091,
  StaffPages1795824000175,
  Channels1795824000093,
  Reminders1795824000113,
  EarlyBounces1795824000153,
];
