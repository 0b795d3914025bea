namespace IamCompliance.Foundations.Parts;

/// <summary>Declares what is read of the account itself.</summary>
internal static class AccountParts
{
    public static IReadOnlyList<PartRow> All { get; } =
    [
        new(
            PartIds.AccountIdentity,
            new ReadOperation("sts-get-caller-identity", "sts:GetCallerIdentity") { AlwaysSends = ["Account, Arn"] }
        ),
        new(
            PartIds.AlternateContacts,
            new ReadOperation("account-get-alternate-contact", "account:GetAlternateContact")
            {
                AbsentCodes = ["ResourceNotFoundException"],
                ArgumentName = "AlternateContactType",
                AlwaysSends = ["AlternateContact: AlternateContactType"],
            }
        )
        {
            Scope = PartScope.Resource,
        },
    ];
}
