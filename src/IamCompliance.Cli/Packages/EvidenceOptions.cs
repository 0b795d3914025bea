using System.CommandLine;
using IamCompliance.Definitions.Profiles;
using IamCompliance.Evidence.Delivery;
using IamCompliance.Evidence.Redaction;

namespace IamCompliance.Cli.Packages;

/// <summary>Is the part of a command line that says what evidence is written: each option takes the place of the environment's variable and
/// of the profile's key.</summary>
internal sealed class EvidenceOptions
{
    private readonly Option<string?> directory = new("--evidence")
    {
        Description = "the folder to write the evidence package to; the profile's by default",
    };
    private readonly Option<string?> formats = new("--formats")
    {
        Description = $"the formats of the package, separated by commas: {string.Join(", ", EvidenceFormats.Names)}",
    };
    private readonly Option<string?> sign = new("--sign")
    {
        Description = "the key that signs: a PEM file, env:NAME, or kms: and the ARN of a KMS key or alias",
    };
    private readonly Option<string?> timestamp = new("--timestamp")
    {
        Description = "the address of a time-stamping authority (RFC 3161) that the signature is shown to",
    };
    private readonly Option<string?> previous = new("--previous")
    {
        Description = "the package that this one follows, or a folder of packages, of which the newest counts",
    };
    private readonly Option<string?> redact = new("--redact")
    {
        Description =
            $"what to leave out besides secrets, access key ids and unused tags: account-ids (replaced by "
            + $"aliases made with {RunRedaction.AliasKeyVariable}) or none",
    };
    private readonly Option<bool> zip = new("--zip") { Description = "write the package as a zip file beside the folder, too" };

    /// <summary>Adds the options to a command.</summary>
    public void AddTo(Command command)
    {
        foreach (var option in new Option[] { directory, formats, sign, timestamp, previous, redact, zip })
            command.Options.Add(option);
    }

    /// <summary>Puts what the command line says in the place of what environment and profile say. Its paths begin at the working
    /// directory.</summary>
    public EvidenceSettings Apply(ParseResult parsed, EvidenceSettings settings)
    {
        settings = EvidenceVariables.Apply(settings, Environment.GetEnvironmentVariable);
        return settings with
        {
            Directory = Absolute(parsed.GetValue(directory)) ?? settings.Directory,
            Formats = parsed.GetValue(formats) is { } names ? EvidenceVariables.ReadFormats(names, formats.Name) : settings.Formats,
            Sign = parsed.GetValue(sign) is { } key ? KeyOf(key) : settings.Sign,
            Timestamp = parsed.GetValue(timestamp) ?? settings.Timestamp,
            Previous = Absolute(parsed.GetValue(previous)) ?? settings.Previous,
            AliasesAccountIds = parsed.GetValue(redact) is { } word
                ? EvidenceVariables.ReadRedaction(word, redact.Name)
                : settings.AliasesAccountIds,
            Zip = parsed.GetValue(zip) || settings.Zip,
        };
    }

    private static string KeyOf(string key) =>
        key.StartsWith("env:", StringComparison.Ordinal) || key.StartsWith("kms:", StringComparison.Ordinal) ? key : Path.GetFullPath(key);

    private static string? Absolute(string? path) => path is null ? null : Path.GetFullPath(path);
}
