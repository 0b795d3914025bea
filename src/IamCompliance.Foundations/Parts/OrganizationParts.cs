namespace IamCompliance.Foundations.Parts;

/// <summary>Declares what is read of the organization that the account belongs to.</summary>
internal static class OrganizationParts
{
    public static IReadOnlyList<PartRow> All { get; } =
    [
        new(
            PartIds.Organization,
            new ReadOperation("organizations-describe-organization", "organizations:DescribeOrganization")
            {
                AbsentCodes = ["AWSOrganizationsNotInUseException"],
                AlwaysSends = ["Organization: Id, Arn, FeatureSet, MasterAccountId"],
            }
        ),
        new(
            PartIds.OrganizationsFeatures,
            new ReadOperation("iam-list-organizations-features", "iam:ListOrganizationsFeatures")
            {
                // Without an organization, or without trusted access for IAM, no feature can be on.
                AbsentCodes =
                [
                    "OrganizationNotFoundException",
                    "OrganizationNotInAllFeaturesModeException",
                    "ServiceAccessNotEnabledException",
                ],
                AlwaysSends = ["OrganizationId, EnabledFeatures"],
            }
        ),
        new(
            PartIds.OrganizationAccounts,
            new ReadOperation("organizations-list-accounts", "organizations:ListAccounts")
            {
                AbsentCodes = ["AWSOrganizationsNotInUseException"],
                IsPaged = true,
                AlwaysSends = ["Accounts+", "Accounts[]: Id, Arn, Name, JoinedMethod, JoinedTimestamp"],
            }
        ),
        new(
            PartIds.OrganizationPath,
            new ReadOperation("organizations-list-parents", "organizations:ListParents")
            {
                AbsentCodes = ["AWSOrganizationsNotInUseException"],
                ArgumentName = "ChildId",
                IsPaged = true,
                AlwaysSends = ["Parents+", "Parents[]: Id, Type"],
            }
        )
        {
            Scope = PartScope.Resource,
        },
        new(
            PartIds.OrganizationPolicies,
            new ReadOperation("organizations-list-policies", "organizations:ListPolicies")
            {
                AbsentCodes = ["AWSOrganizationsNotInUseException"],
                ArgumentName = "Filter",
                IsPaged = true,
                AlwaysSends = ["Policies", "Policies[]: Id, Arn, Name, Type, AwsManaged"],
            }
        )
        {
            Scope = PartScope.Resource,
        },
        new(
            PartIds.OrganizationPolicyDocuments,
            new ReadOperation("organizations-describe-policy", "organizations:DescribePolicy")
            {
                ArgumentName = "PolicyId",
                AlwaysSends = ["Policy: Content", "Policy.PolicySummary: Id"],
            }
        )
        {
            Scope = PartScope.Resource,
            ListedBy = PartIds.OrganizationPolicies,
        },
        new(
            PartIds.OrganizationPolicyTargets,
            new ReadOperation("organizations-list-targets-for-policy", "organizations:ListTargetsForPolicy")
            {
                ArgumentName = "PolicyId",
                IsPaged = true,
                AlwaysSends = ["Targets", "Targets[]: TargetId, Type"],
            }
        )
        {
            Scope = PartScope.Resource,
            ListedBy = PartIds.OrganizationPolicies,
        },
    ];
}
