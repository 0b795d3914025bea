using IamCompliance.Definitions.Programs;
using IamCompliance.Definitions.Text;

namespace IamCompliance.Definitions.Profiles;

/// <summary>Sets parameters of one control for every account of the profile.</summary>
public sealed record ControlSetting(string Control, IReadOnlyList<ParameterSetting> Parameters, SourceSpan Span);
