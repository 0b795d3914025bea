using IamCompliance.Definitions.Profiles;
using IamCompliance.Evidence.Package;

namespace IamCompliance.Evidence.Delivery;

/// <summary>Reads the environment variables that say what evidence is to be; each takes the place of the profile's key of the same
/// name.</summary>
public static class EvidenceVariables
{
    private const string Prefix = "IAMC_EVIDENCE_";

    /// <summary>Puts what the environment says in the place of what the profile says.</summary>
    /// <param name="settings">The profile's settings.</param>
    /// <param name="variable">Gives the value of an environment variable.</param>
    /// <exception cref="EvidenceUsageException">A variable holds something impossible.</exception>
    public static EvidenceSettings Apply(EvidenceSettings settings, Func<string, string?> variable)
    {
        ArgumentNullException.ThrowIfNull(settings);
        ArgumentNullException.ThrowIfNull(variable);
        return settings with
        {
            Directory = Value("DIRECTORY") ?? settings.Directory,
            Formats = Value("FORMATS") is { } formats ? ReadFormats(formats, Prefix + "FORMATS") : settings.Formats,
            Sign = Value("SIGN") ?? settings.Sign,
            Timestamp = Value("TIMESTAMP") ?? settings.Timestamp,
            Previous = Value("PREVIOUS") ?? settings.Previous,
            AliasesAccountIds = Value("REDACT") is { } redact ? ReadRedaction(redact, Prefix + "REDACT") : settings.AliasesAccountIds,
            Zip = Value("ZIP") is { } zip ? ReadFlag(zip) : settings.Zip,
        };

        string? Value(string name) => variable(Prefix + name) is { Length: > 0 } value ? value : null;
    }

    /// <summary>Reads formats that are separated by commas.</summary>
    /// <param name="text">The names.</param>
    /// <param name="origin">Where they are from, for messages.</param>
    /// <exception cref="EvidenceUsageException">There is no such format.</exception>
    public static IReadOnlyList<EvidenceFormat> ReadFormats(string text, string origin)
    {
        ArgumentNullException.ThrowIfNull(text);
        return
        [
            .. text.Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries)
                .Select(n =>
                    EvidenceFormats.Find(n)
                    ?? throw new EvidenceUsageException(
                        $"`{n}` in {origin} is not a format of evidence",
                        $"formats are {string.Join(", ", EvidenceFormats.Names)}"
                    )
                )
                .Distinct()
                .Order(),
        ];
    }

    /// <summary>Reads what is left out besides what always is: <c>account-ids</c> or <c>none</c>.</summary>
    /// <param name="text">The word.</param>
    /// <param name="origin">Where it is from, for messages.</param>
    /// <returns>Whether account ids are replaced by aliases.</returns>
    /// <exception cref="EvidenceUsageException">It is another word.</exception>
    public static bool ReadRedaction(string text, string origin) =>
        text switch
        {
            "account-ids" => true,
            "none" => false,
            _ => throw new EvidenceUsageException(
                $"`{text}` in {origin} is nothing to leave out",
                "write account-ids or none; secrets, access key ids and unused tags always are left out"
            ),
        };

    private static bool ReadFlag(string text) =>
        text switch
        {
            "true" or "1" => true,
            "false" or "0" => false,
            _ => throw new EvidenceUsageException($"`{text}` in {Prefix}ZIP is neither true nor false", "write true or false"),
        };
}
