namespace IamCompliance.AwsEmulator.Answering;

/// <summary>Answers operations, before paging.</summary>
internal interface IAnswerer
{
    /// <summary>Decides whether this one answers an operation, such as <c>iam:GetCredentialReport</c>.</summary>
    bool Answers(string callName);

    /// <summary>Answers.</summary>
    /// <exception cref="Wire.ServiceFailure">The answer is an error.</exception>
    Result Answer(AnswerContext context);
}
