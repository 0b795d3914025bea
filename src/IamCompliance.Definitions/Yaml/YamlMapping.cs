using IamCompliance.Definitions.Text;

namespace IamCompliance.Definitions.Yaml;

/// <summary>A map with its entries in the author's order; keys are distinct.</summary>
public sealed record YamlMapping(IReadOnlyList<YamlEntry> Entries, SourceSpan Span) : YamlNode(Span)
{
    /// <summary>Finds the value of a key.</summary>
    public YamlNode? Find(string key)
    {
        for (var i = 0; i < Entries.Count; i++)
        {
            if (Entries[i].Key.Value == key)
                return Entries[i].Value;
        }

        return null;
    }
}
