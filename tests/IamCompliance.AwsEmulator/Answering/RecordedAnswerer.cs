namespace IamCompliance.AwsEmulator.Answering;

/// <summary>Answers what is recorded, narrowed by what the request asks for.</summary>
internal sealed class RecordedAnswerer : IAnswerer
{
    public bool Answers(string callName) => true;

    public Result Answer(AnswerContext context)
    {
        var result = RecordedAnswers.Get(context);
        RequestFilter.Apply(context, result);
        return result;
    }
}
