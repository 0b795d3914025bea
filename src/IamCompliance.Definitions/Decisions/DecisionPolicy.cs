using IamCompliance.Definitions.Text;
using IamCompliance.Definitions.Yaml;

namespace IamCompliance.Definitions.Decisions;

/// <summary>Holds a policy that decisions refer to by name. What its document says is not this library's to judge.</summary>
/// <param name="Name">The name.</param>
/// <param name="Document">The policy as a YAML map, or a scalar with its JSON; null when it lies in a file.</param>
/// <param name="File">The path of its JSON file, relative to the YAML file's folder; null when it is written out.</param>
/// <param name="Span">The characters of the name.</param>
public sealed record DecisionPolicy(string Name, YamlNode? Document, string? File, SourceSpan Span);
