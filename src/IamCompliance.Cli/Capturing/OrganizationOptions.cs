using System.CommandLine;
using IamCompliance.Aws.Access;
using IamCompliance.Cli.Commands;
using IamCompliance.Definitions.Profiles;

namespace IamCompliance.Cli.Capturing;

/// <summary>Is the part of a command line that chooses the accounts of an organization. What is not said is taken from the
/// profile.</summary>
internal sealed class OrganizationOptions
{
    private readonly Option<bool> organization = new("--organization")
    {
        Description =
            "read the accounts of an organization, one state file each; the profile's `organization` says which, or the options below",
    };
    private readonly Option<string?> roleName = new("--role-name") { Description = "the name of the role to assume in each account" };
    private readonly Option<string[]> units = new("--ou") { Description = "only accounts in or below these organizational units, by id" };
    private readonly Option<string[]> tags = new("--tag") { Description = "only accounts with this tag, key=value" };
    private readonly Option<string[]> exclude = new("--exclude") { Description = "not these accounts, by id" };

    /// <summary>Adds the options to a command.</summary>
    public void AddTo(Command command)
    {
        foreach (var option in new Option[] { organization, roleName, units, tags, exclude })
            command.Options.Add(option);
    }

    /// <summary>Decides whether an organization is read.</summary>
    public bool IsChosen(ParseResult parsed)
    {
        if (parsed.GetValue(organization))
            return true;
        var alone = new Option[] { roleName, units, tags, exclude }.FirstOrDefault(o => parsed.GetResult(o) is not null);
        return alone is null ? false : throw new UsageException($"`{alone.Name}` belongs to an organization", "give --organization too");
    }

    /// <summary>Reads which accounts, and how they are reached.</summary>
    /// <param name="parsed">The command line.</param>
    /// <param name="profile">The profile's organization; null when it names none.</param>
    /// <param name="access">What the command line says of the caller.</param>
    /// <param name="externalId">The external id of the roles; null for the profile's.</param>
    public OrganizationSource Read(ParseResult parsed, OrganizationSource? profile, AccountAccess access, string? externalId) =>
        new()
        {
            RoleName = parsed.GetValue(roleName)
                ?? profile?.RoleName
                ?? throw new UsageException(
                    "no role is named for the accounts",
                    "give --role-name, or `organization: { roleName: … }` in the profile"
                ),
            ExternalId = externalId ?? profile?.ExternalId,
            Profile = access.Profile ?? profile?.Profile,
            Region = access.Region ?? profile?.Region,
            Regions = access.Regions is { Count: > 0 } regions ? regions : profile?.Regions ?? [],
            OrganizationalUnits = parsed.GetValue(units) is { Length: > 0 } ids ? ids : profile?.OrganizationalUnits ?? [],
            Tags = parsed.GetValue(tags) is { Length: > 0 } pairs ? [.. pairs.Select(ReadTag)] : profile?.Tags ?? [],
            Exclude = [.. (profile?.Exclude ?? []).Concat(parsed.GetValue(exclude) ?? [])],
            Span = profile?.Span ?? default,
        };

    private static KeyValuePair<string, string> ReadTag(string text)
    {
        var separator = text.IndexOf('=', StringComparison.Ordinal);
        return separator > 0
            ? new KeyValuePair<string, string>(text[..separator], text[(separator + 1)..])
            : throw new UsageException($"`--tag {text}` is not a tag", "write --tag environment=production");
    }
}
