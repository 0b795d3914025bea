using IamCompliance.Definitions.Text;

namespace IamCompliance.Definitions.Programs;

/// <summary>Says that a requirement rests on a control, with the parameter values it demands.</summary>
/// <param name="Control">The control id.</param>
/// <param name="Parameters">The values the requirement sets, still untyped text by parameter name; typed when linked.</param>
/// <param name="Span">Where it is written.</param>
public sealed record RequirementControl(string Control, IReadOnlyList<ParameterSetting> Parameters, SourceSpan Span);
