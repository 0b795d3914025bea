namespace IamCompliance.State.Importing.Reading;

/// <summary>Says what an error of the AWS CLI means for the part.</summary>
internal static class ErrorAnswer
{
    public static Answer Of(CliOperation operation, CliError error, CallRecord call)
    {
        if (error.Code is { } code && operation.AbsentCodes.Contains(code, StringComparer.Ordinal))
            return new Answer.Nothing(call with { EndOfList = $"AWS answered {code}" });
        var action = error.Operation is { } name && operation.Permission == operation.Action ? $"{operation.Service}:{name}" : operation.Action;
        var message = $"{call.Source}: {(error.Message.Length == 0 ? "the call failed without a word" : error.Message)}";
        return error.IsDenied
            ? new Answer.Unusable(
                call,
                ReadStatus.Denied,
                new PartError(action, error.Code!, message, error.DeniedAction ?? PermissionFor(operation, action)))
            : new Answer.Unusable(call, ReadStatus.Failed, new PartError(action, error.Code ?? PartErrorCodes.CliError, message));
    }

    private static string PermissionFor(CliOperation operation, string action) =>
        operation.Permission == operation.Action ? action : operation.Permission;
}
