using IamCompliance.State.Model;

namespace IamCompliance.State.ConfigFiles;

/// <summary>Says why something read does not prove that it is all there is.</summary>
/// <param name="Code">One of <see cref="PartErrorCodes"/>.</param>
/// <param name="Message">One sentence for a person, without stop, naming file and item.</param>
internal sealed record Doubt(string Code, string Message);
