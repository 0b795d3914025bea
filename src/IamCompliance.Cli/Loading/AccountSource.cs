using IamCompliance.Definitions.Profiles;

namespace IamCompliance.Cli.Loading;

/// <summary>Says where the state of one account lies.</summary>
/// <param name="Name">The name in the profile; null to take the account id from the state.</param>
/// <param name="Id">The account id the profile expects; null when it does not say.</param>
/// <param name="Kind">The kind of source.</param>
/// <param name="Path">The absolute path.</param>
internal sealed record AccountSource(string? Name, string? Id, StateSourceKind Kind, string Path);
