using System.Globalization;
using IamCompliance.Aws.Access;
using IamCompliance.Aws.Collectors.Organizations;
using IamCompliance.State.Model;

namespace IamCompliance.Aws.Organizations;

/// <summary>Words that nobody is left of an organization: a run that judges no account has proven nothing.</summary>
internal static class EmptySelection
{
    /// <summary>Names what was asked for, and what there was to choose from.</summary>
    public static CaptureException Describe(OrganizationAccess access, IReadOnlyList<SkippedAccount> listed)
    {
        var selection = Selection(access);
        var message = string.Create(
            CultureInfo.InvariantCulture,
            $"no account of the organization is selected{(selection.Length == 0 ? "" : $" by {selection}")}: "
                + $"{listed.Count} {(listed.Count == 1 ? "account is" : "accounts are")} "
                + $"listed{(listed.Count == 0 ? "" : $", {SkippedAccounts.Describe(listed)}")}"
        );
        return new CaptureException(
            message,
            selection.Length == 0
                ? "use credentials of an organization with an active account"
                : "correct the organizational units, tags or exclusions: in the profile under `organization:`, or --ou, --tag and --exclude",
            new PartError(OrganizationAccountsCollector.Operation.Action, PartErrorCodes.NothingSelected, $"{message}.")
        );
    }

    private static string Selection(OrganizationAccess access) =>
        string.Join(
            ", ",
            new[]
            {
                Words("the units", access.Units),
                Words("the tags", access.Tags.Select(t => $"{t.Key}={t.Value}")),
                Words("excluding", access.Exclude),
            }.OfType<string>()
        );

    private static string? Words(string what, IEnumerable<string> values) =>
        string.Join(", ", values.Select(v => $"`{v}`")) is { Length: > 0 } listed ? $"{what} {listed}" : null;
}
