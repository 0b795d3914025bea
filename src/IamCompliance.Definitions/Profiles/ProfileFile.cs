using IamCompliance.Definitions.Text;
using IamCompliance.Definitions.Yaml;

namespace IamCompliance.Definitions.Profiles;

/// <summary>A profile with the places of the names in it that must be resolved.</summary>
internal sealed record ProfileFile(Profile Profile, IReadOnlyList<YamlScalar> Programs, IReadOnlyList<YamlScalar> Include)
{
    /// <summary>Gets the controls that it asks for besides all others.</summary>
    public IReadOnlyList<YamlScalar> Also { get; init; } = [];

    /// <summary>Gets the path of the profile it extends, as written; null for none.</summary>
    public YamlScalar? Extends { get; init; }

    /// <summary>Gets the characters that stand for all of it in a message.</summary>
    public required SourceSpan Head { get; init; }

    /// <summary>Gets whether it names accounts or their organization, be it in a wrong way.</summary>
    public required bool NamesAccounts { get; init; }
}
