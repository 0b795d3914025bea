namespace IamCompliance.Definitions.Profiles;

/// <summary>Lists the formats of evidence and their names.</summary>
public static class EvidenceFormats
{
    /// <summary>Gets every format, in the order of the package.</summary>
    public static IReadOnlyList<EvidenceFormat> All { get; } = (EvidenceFormat[])Enum.GetValues(typeof(EvidenceFormat));

    /// <summary>Gets the names, in the same order.</summary>
    public static IReadOnlyList<string> Names { get; } = [.. All.Select(NameOf)];

    /// <summary>Gets the name of a format in profiles and options.</summary>
    public static string NameOf(EvidenceFormat format) => format.ToString().ToLowerInvariant();

    /// <summary>Finds a format by its name; null when there is none.</summary>
    public static EvidenceFormat? Find(string name) => All.Where(f => NameOf(f) == name).Select(f => (EvidenceFormat?)f).FirstOrDefault();
}
