namespace IamCompliance.Definitions.Resources.Types;

/// <summary>An account of the organization. Its e-mail address is personal data and does not enter a state.</summary>
internal static class OrganizationAccountType
{
    public static ResourceType Create() =>
        new(
            ResourceTypes.OrganizationAccount,
            PartIds.OrganizationAccounts,
            "An account of the organization.",
            PropertyListBuilder
                .StartFrom(PartIds.OrganizationAccounts)
                .Text("id", "The 12-digit account id.")
                .Text("arn", "The ARN.")
                .Text("name", "The name.")
                .SaidText(
                    "status",
                    "Its state: PENDING_ACTIVATION, ACTIVE, SUSPENDED, PENDING_CLOSURE or CLOSED. Where AWS "
                        + "said the older status alone, that one."
                )
                .Text("joinedMethod", "INVITED or CREATED.")
                .Timestamp("joinedTimestamp", "When it joined.")
                .Build()
        );
}
