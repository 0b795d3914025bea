namespace IamCompliance.Definitions.Yaml;

/// <summary>Bounds what a definition file may cost to read. Files within the bounds are read in linear time and memory.</summary>
internal static class YamlLimits
{
    /// <summary>Characters of a file; the largest programs need about a tenth of it.</summary>
    public const int Characters = 4 * 1024 * 1024;

    /// <summary>Nesting of lists and maps.</summary>
    public const int Depth = 32;

    /// <summary>Anchors and aliases that are reported in a file; further ones say nothing new.</summary>
    public const int ReportedAliases = 5;

    /// <summary>Characters of a key.</summary>
    public const int KeyCharacters = 128;
}
