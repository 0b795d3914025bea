namespace IamCompliance.Generator.Model;

/// <summary>Describes what the assembly carries, so that what was compiled is what runs.</summary>
/// <param name="Accounts">The names of the profile's accounts, the rows of every control's test.</param>
/// <param name="HasOrganization">Whether further accounts are those of an organization, known only when the tests run.</param>
/// <param name="Sources">The definitions the tests need.</param>
internal sealed record DefinitionsModel(EquatableArray<string> Accounts, bool HasOrganization, EquatableArray<SourceModel> Sources)
{
    /// <summary>Gets whether there is anything to judge.</summary>
    public bool HasAccounts => HasOrganization || Accounts.Count > 0;
}
