import type { Vendor } from '../../src/model/vendor.ts'

export const vendor: Vendor = {
  name: 'Microsoft Dynamics 365',
  sources: [
    'https://github.com/microsoft/CDM/blob/master/schemaDocuments/core/applicationCommon/Contact.cdm.json',
    'https://github.com/microsoft/CDM/blob/master/schemaDocuments/core/applicationCommon/foundationCommon/crmCommon/Lead.cdm.json',
    'https://learn.microsoft.com/en-us/powerapps/developer/common-data-service/reference/entities/contact',
  ],
  tables: [
    {
      title: 'contacts and leads',
      about: [],
      names: 'contact contacts lead leads',
      fields: {
        'user-id': 'contactid leadid',
        'person-name': `fullname firstname middlename lastname spousesname managername assistantname childrensnames yomifullname
          yomifirstname yomilastname nickname`,
        'email-address': 'emailaddress1 emailaddress2 emailaddress3',
        'phone-number': `telephone1 telephone2 telephone3 mobilephone fax assistantphone managerphone address1_telephone1
          business2 home2 pager`,
        'postal-address': 'address1_line1 address1_line2 address1_line3 address1_composite address2_line1 address2_composite',
        city: 'address1_city address2_city',
        region: 'address1_stateorprovince address2_stateorprovince address1_county',
        'postal-code': 'address1_postalcode address2_postalcode',
        country: 'address1_country address2_country',
        coordinates: 'address1_latitude address1_longitude',
        'job-title': 'jobtitle',
        'date-of-birth': 'birthdate',
        gender: 'gendercode',
        'marital-status': 'familystatuscode',
        'national-id': 'governmentid',
        title: 'salutation',
        preference: `donotbulkemail donotemail donotphone donotfax donotpostalmail donotbulkpostalmail donotsendmm
          preferredcontactmethodcode`,
        other: `statecode statuscode ownerid customertypecode leadsourcecode educationcode haschildrencode numberofchildren
          territorycode anniversary annualincome creditlimit creditonhold employeeid externaluseridentifier
          participatesinworkflow processid transactioncurrencyid companyname industrycode leadqualitycode budgetamount`,
      },
    },
  ],
}
