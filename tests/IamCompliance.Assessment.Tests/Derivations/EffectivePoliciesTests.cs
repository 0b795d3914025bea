using IamCompliance.Assessment.Tests.Building;

namespace IamCompliance.Assessment.Tests.Derivations;

public sealed class EffectivePoliciesTests
{
    private const string Demand = "forbid: { effectivePolicies: { any: { policyName: Everything } } }";

    [Fact]
    public void Inline_attached_and_group_policies_all_count() =>
        PolicyCase.Holds(
            "AWS::IAM::User",
            Demand,
            """
                resources:
                  inline: { userPolicyList: [{ policyName: Everything, policyDocument: { Version: 2012-10-17, Statement: [] } }] }
                  attached: { attachedManagedPolicies: [{ policyName: Everything }] }
                  grouped: { groupList: [admins] }
                  nobody: {}
                others:
                  AWS::IAM::Policy: { Everything: { document: { Version: 2012-10-17, Statement: [] } } }
                  AWS::IAM::Group: { admins: { attachedManagedPolicies: [{ policyName: Everything }] } }
                outcome: Fail
                subjects: { inline: Fail, attached: Fail, grouped: Fail, nobody: Pass }
            """
        );

    [Fact]
    public void Policy_whose_document_was_not_recorded_is_no_proof_of_anything()
    {
        var result = PolicyCase.Run(
            "AWS::IAM::User",
            Demand,
            """
                resources: { ada: { attachedManagedPolicies: [{ policyName: Elsewhere }] } }
                outcome: Error
                subjects: { ada: Error }
            """
        );

        Assert.Null(result.Message);
        Assert.Contains(
            "the document of arn:aws:iam::111122223333:policy/Elsewhere was not recorded",
            result.Result.Summary,
            StringComparison.Ordinal
        );
    }

    [Fact]
    public void Unread_authorization_details_are_an_error() =>
        PolicyCase.Holds(
            "AWS::IAM::User",
            Demand,
            """
                parts: { iam/authorization-details: denied }
                resources: { ada: {} }
                outcome: Error
                subjects: { ada: Error }
            """
        );
}
