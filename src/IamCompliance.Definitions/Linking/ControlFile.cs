using IamCompliance.Definitions.Controls;
using IamCompliance.Definitions.Yaml;

namespace IamCompliance.Definitions.Linking;

/// <summary>A control with what linking needs to know of its file.</summary>
/// <param name="Control">The control.</param>
/// <param name="Root">The file as written.</param>
/// <param name="IsOwn">Whether it belongs to the user's project.</param>
internal sealed record ControlFile(Control Control, YamlNode Root, bool IsOwn);
