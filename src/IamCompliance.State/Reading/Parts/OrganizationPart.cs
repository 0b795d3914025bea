using IamCompliance.State.Reading.Drafts;
using IamCompliance.State.Reading.Shapes;
using IamCompliance.State.Json;

namespace IamCompliance.State.Reading.Parts;

/// <summary>Reads the organization the account belongs to. The e-mail address of the management account is never copied.</summary>
internal sealed class OrganizationPart() : AnswerPart(PartIds.Organization, Call)
{
    public static readonly ReadOperation Call = new("organizations-describe-organization", "organizations:DescribeOrganization")
    {
        AbsentCodes = ["AWSOrganizationsNotInUseException"],
    };

    protected override void Read(Fields body, Contribution contribution, AccountDraft draft)
    {
        var organization = body.RequiredObject("Organization");
        organization.RequiredText("Id");
        contribution.Set(
            draft.Account,
            "organization",
            new Shape(organization).Text("Id").Text("FeatureSet").Text("MasterAccountId", "managementAccountId").Json);
    }
}
