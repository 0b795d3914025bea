using System.Text.Json;

namespace IamCompliance.AwsEmulator.Faults;

/// <summary>Reads rules from JSON: a list of <c>{ service?, operation?, account?, region?, from?, to?, action, code?, status?, message?,
/// milliseconds? }</c>.</summary>
internal static class FaultFile
{
    public static IReadOnlyList<FaultRule> Parse(string json)
    {
        using var document = JsonDocument.Parse(
            json,
            new JsonDocumentOptions { CommentHandling = JsonCommentHandling.Skip, AllowTrailingCommas = true }
        );
        return document.RootElement.ValueKind == JsonValueKind.Array
            ? [.. document.RootElement.EnumerateArray().Select(Read)]
            : throw new FormatException("The faults must be a JSON list of rules.");
    }

    private static FaultRule Read(JsonElement rule)
    {
        string[] known = ["service", "operation", "account", "region", "from", "to", "action", "code", "status", "message", "milliseconds"];
        if (rule.EnumerateObject().FirstOrDefault(p => !known.Contains(p.Name)) is { Value.ValueKind: not JsonValueKind.Undefined } strange)
            throw new FormatException($"A fault has no property `{strange.Name}`. It may have: {string.Join(", ", known)}.");
        return new FaultRule
        {
            Service = Text(rule, "service"),
            Operation = Text(rule, "operation"),
            Account = Text(rule, "account"),
            Region = Text(rule, "region"),
            From = Number(rule, "from") ?? 1,
            To = Number(rule, "to"),
            Action = ReadAction(rule),
        };
    }

    private static FaultAction ReadAction(JsonElement rule)
    {
        var name = Text(rule, "action");
        if (!Enum.TryParse<FaultKind>(name, ignoreCase: true, out var kind) || !Enum.IsDefined(kind))
            throw new FormatException(
                $"There is no action `{name}`. There are: {string.Join(", ", Enum.GetNames<FaultKind>().Select(n => char.ToLowerInvariant(n[0]) + n[1..]))}."
            );
        var time = TimeSpan.FromMilliseconds(Number(rule, "milliseconds") ?? 1000);
        return kind switch
        {
            FaultKind.Error => FaultAction.Error(
                Text(rule, "code") ?? throw new FormatException("The action `error` needs a code."),
                Number(rule, "status") ?? 400,
                Text(rule, "message") ?? ""
            ),
            FaultKind.Delay => FaultAction.Delay(time),
            FaultKind.ClockSkew => FaultAction.ClockSkew(time),
            _ => FaultAction.Simple(kind),
        };
    }

    private static string? Text(JsonElement rule, string name) => rule.TryGetProperty(name, out var value) ? value.GetString() : null;

    private static int? Number(JsonElement rule, string name) => rule.TryGetProperty(name, out var value) ? value.GetInt32() : null;
}
