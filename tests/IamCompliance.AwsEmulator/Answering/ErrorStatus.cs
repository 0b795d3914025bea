using IamCompliance.AwsEmulator.Wire;

namespace IamCompliance.AwsEmulator.Answering;

/// <summary>Finds the HTTP status of an error that was recorded by its code alone.</summary>
internal static class ErrorStatus
{
    private static readonly string[] Missing = ["NoSuch", "NotFound", "Nonexistent"];

    public static int Of(Invocation call, string code)
    {
        if (call.Api.FindError(call.Model, code) is { } error)
            return error.ErrorStatus ?? 400;
        if (call.Protocol == WireProtocol.Json)
            return 400;
        if (code.StartsWith("AccessDenied", StringComparison.Ordinal) || code is "UnauthorizedOperation" or "AuthorizationError")
            return 403;
        return call.Protocol == WireProtocol.RestXml && Missing.Any(m => code.Contains(m, StringComparison.Ordinal)) ? 404 : 400;
    }
}
