import type { Rule } from '../src/model/rule.ts'

export const rule: Rule = {
  id: 'health',
  title: 'Health condition or treatment',
  class: 'health',
  category: 'identifiable',
  severity: 'high',
  mask: '[HEALTH]',
  about: 
    'Diagnoses, medication, allergies, disabilities and measurements of patients: special categories of personal data under ' +
    'GDPR Art. 9. Words like weight and result count only in tables about patients.',
  references: ['https://gdpr-info.eu/art-9-gdpr/', 'https://www.hhs.gov/hipaa/for-professionals/privacy/'],
  fields: [
    'diagnosis', 'diagnoses', 'icd', 'icd10', 'icd_10', 'icd9', 'icd_code', 'blood_type', 'blood_group', 'allergies',
    'allergy', 'medication', 'medications', 'prescription', 'symptoms', 'diagnose', 'krankheit', 'blutgruppe', 'diagnostic',
    'groupe_sanguin', 'diagnostico', 'tipo_sangre', 'diagnosi', 'gruppo_sanguigno',
  ],
  tokens: {
    diagnosis: 5, diagnoses: 5, diagnosed: 5, icd: 5, icd_code: 5, blood_type: 5, blood_group: 5, allergy: 5, allergies: 5,
    prescription: 5, medication: 5, medications: 5, medical_condition: 5, medical_history: 5, symptom: 5, symptoms: 5,
    disability: 5, pregnancy: 5, smoker: 5, smoking_status: 5, heart_rate: 5, blood_pressure: 5, bmi: 5, glucose: 5,
    cholesterol: 5, vaccine: 5, vaccination: 5, immunization: 5, hiv: 5, illness: 5, disease: 5, treatment: 5, surgery: 5,
    severity_of_illness: 5, doctor_notes: 5, clinical_notes: 5, health_condition: 5, mental_health: 5, condition: 1.5,
    patient_condition: 1.5,
  },
  contextTokens: {
    weight: 4, height: 4, description: 4, code: 4, value: 4, result: 4, reason: 4, reasoncode: 4, reasondescription: 4,
    reason_code: 4, reason_description: 4, notes: 4, details: 4, event_type: 4, event_name: 4, event_date: 4, event_id: 4,
    type_of_admission: 4, bodysite_description: 4, modality_description: 4, sop_description: 4, department: 4,
  },
  tableWords: {
    patient: 4, patients: 4, hipaa: 3, medical: 3, clinical: 3, diagnosis: 3, diagnoses: 3, medication: 3, medications: 3,
    prescription: 3, prescriptions: 3, immunization: 3, immunizations: 3, observation: 3, observations: 3, procedure: 3,
    procedures: 3, encounter: 3, encounters: 3, allergy: 3, allergies: 3, condition: 3, conditions: 3, imaging: 3, health: 3,
    healthcare: 3, hospital: 3, supplies: 3, careplans: 3,
  },
  examples: {
    match: [],
    miss: [],
    field: [
      { name: 'diagnosis', values: ['Asthma', 'Type 2 diabetes', 'Migraine', 'Hypertension'] },
    ],
  },
}
