using System.Text.Json.Nodes;
using IamCompliance.AwsEmulator.Api;

namespace IamCompliance.AwsEmulator.Wire;

/// <summary>Is what a request asks for: an operation with its input, in a protocol.</summary>
internal sealed record Invocation(KnownOperation Operation, WireProtocol Protocol, string Region, JsonObject Input)
{
    public OperationModel Model => Operation.Model;

    public ServiceModel Api => Operation.Service.Api;

    /// <summary>Gets a text of the input, whatever kind of value it is; null when it is not there.</summary>
    public string? Text(string member) => Input[member] is JsonValue value ? value.ToString() : null;

    /// <summary>Gets a list of texts of the input; empty when it is not there.</summary>
    public IReadOnlyList<string> Texts(string member) =>
        Input[member] is JsonArray list ? [.. list.Where(v => v is not null).Select(v => v!.ToString())] : [];
}
