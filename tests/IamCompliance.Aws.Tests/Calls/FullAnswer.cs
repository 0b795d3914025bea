using System.Text.Json;

namespace IamCompliance.Aws.Tests.Calls;

/// <summary>Is an answer with every property set, as it is written.</summary>
/// <param name="Output">What is written.</param>
/// <param name="IsShaped">Whether the operation chooses by itself what is written.</param>
internal sealed record FullAnswer(JsonElement Output, bool IsShaped);
