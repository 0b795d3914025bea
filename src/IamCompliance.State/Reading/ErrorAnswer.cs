using IamCompliance.State.Model;

namespace IamCompliance.State.Reading;

/// <summary>Says what an error means for the part that wanted the answer.</summary>
public static class ErrorAnswer
{
    /// <summary>Turns an error into an answer: nothing there, denied, or failed.</summary>
    public static Answer Of(ReadOperation operation, ServiceError error, CallRecord call)
    {
        if (error.Code is { } code && operation.AbsentCodes.Contains(code, StringComparer.Ordinal))
            return new Answer.Nothing(call with { EndOfList = $"AWS answered {code}" });
        var action =
            error.Operation is { } name && operation.Permission == operation.Action ? $"{operation.Service}:{name}" : operation.Action;
        var message = $"{call.Source}: {(error.Message.Length == 0 ? "the call failed without a word" : error.Message)}";
        return error.IsDenied
            ? new Answer.Unusable(
                call,
                ReadStatus.Denied,
                new PartError(action, error.Code!, message, error.DeniedAction ?? PermissionFor(operation, action))
            )
            : new Answer.Unusable(call, ReadStatus.Failed, new PartError(action, error.Code ?? PartErrorCodes.CliError, message));
    }

    private static string PermissionFor(ReadOperation operation, string action) =>
        operation.Permission == operation.Action ? action : operation.Permission;
}
