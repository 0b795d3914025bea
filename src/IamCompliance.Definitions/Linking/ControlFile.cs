using IamCompliance.Definitions.Controls;
using IamCompliance.Definitions.Yaml;

namespace IamCompliance.Definitions.Linking;

/// <summary>A control with what linking needs to know of its file.</summary>
/// <param name="Control">The control.</param>
/// <param name="Root">The file as written.</param>
/// <param name="IsOwn">Whether it belongs to the user's project.</param>
/// <param name="IsProven">Whether it was linked before, its cases beside it, without a problem.</param>
internal sealed record ControlFile(Control Control, YamlNode Root, bool IsOwn, bool IsProven);
