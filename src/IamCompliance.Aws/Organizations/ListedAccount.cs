namespace IamCompliance.Aws.Organizations;

/// <summary>Is an account as the organization lists it.</summary>
/// <param name="Id">The 12-digit account id.</param>
/// <param name="Name">The name.</param>
/// <param name="State">How it stands, such as <c>ACTIVE</c>.</param>
internal sealed record ListedAccount(string Id, string Name, string State)
{
    public bool IsActive => State == "ACTIVE";
}
