using IamCompliance.Definitions.Yaml;

namespace IamCompliance.Definitions.Programs;

/// <summary>One file of a program as written, before the edition it extends is merged in.</summary>
/// <param name="Program">The program, such as <c>pci-dss</c>.</param>
/// <param name="Edition">The edition with its own requirements only.</param>
/// <param name="Extends">The edition it starts from; null when it stands alone.</param>
/// <param name="Removed">The requirements of that edition which are gone.</param>
internal sealed record ProgramFile(string Program, ProgramEdition Edition, YamlScalar? Extends, IReadOnlyList<YamlScalar> Removed);
