using IamCompliance.Definitions.Text;

namespace IamCompliance.Definitions.Yaml;

/// <summary>One node of a YAML document, with the characters it was read from.</summary>
public abstract record YamlNode(SourceSpan Span);
