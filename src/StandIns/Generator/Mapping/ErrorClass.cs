namespace IamCompliance.StandIns.Generator.Mapping;

/// <summary>A modelled error: the exception class, the code it travels under, and whether the service invites a retry.</summary>
internal sealed record ErrorClass(ModelClass Class, string Code, bool? RetryableAsThrottling);
